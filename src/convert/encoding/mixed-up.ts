/** UTF-8 that was taken for windows-1252 or windows-1251, in pairs that no language has. */
export const mixedUp = /â€|ï¿½|Ã[\xa0-\xbf]|(?:[РС][\u0402-\u040f\u0450-\u045f‚„…†‡€‰‹“”•–—™›\xa0-\xbf]){2}/u;
