/** A theme of the page. */
type Theme = "dark" | "light";

const key = "lectern-theme";

/** The theme that the visitor chose here before; where none was chosen, the one that the visitor's system asks for. */
export function firstTheme(): Theme {
  const remembered = rememberedTheme();
  if (remembered === "dark" || remembered === "light") return remembered;
  return matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
}

/** Keeps the theme for the next visit, where the browser keeps anything. */
export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser may refuse to keep anything; then the theme is chosen anew.
  }
}

function rememberedTheme(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
