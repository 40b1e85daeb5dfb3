const units = ["bytes", "KB", "MB"] as const;

/** A number of bytes as Discord writes it: `612 bytes`, `1.2 KB`. */
export function fileSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1_024 && unit < units.length - 1) {
    value /= 1_024;
    unit += 1;
  }
  const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: unit === 0 ? 0 : 1 });
  return `${number.format(value)} ${value === 1 && unit === 0 ? "byte" : units[unit]}`;
}
