/** How a button looks. */
export type ButtonLook = "primary" | "secondary" | "success" | "danger" | "premium";

/** A button that tells the bot. */
export interface PressButton {
  readonly kind: "button";
  readonly label: string;
  readonly look: ButtonLook;
  readonly customId: string;
  readonly isDisabled: boolean;
}

/** A button that opens a page of the web; `address` is `null` where it is not one. */
export interface LinkButton {
  readonly kind: "link-button";
  readonly label: string;
  readonly address: string | null;
}

/** One of the choices of a menu. */
export interface MenuOption {
  readonly label: string;
  readonly value: string;
  readonly description: string | null;
  readonly isDefault: boolean;
}

/** A menu whose choice the bot is told. */
export interface SelectMenu {
  readonly kind: "menu";
  readonly customId: string;
  readonly placeholder: string;
  readonly isDisabled: boolean;
  readonly least: number;
  readonly most: number;
  readonly options: readonly MenuOption[];
}

/** A file that can be downloaded from the page’s server. */
export interface ShownFile {
  readonly kind: "file";
  readonly name: string;
  /** In bytes; `null` where it is not told. */
  readonly size: number | null;
  /** Where it is on the page’s server; `null` where it is nowhere. */
  readonly path: string | null;
}

/** A part of a message as the page shows it. */
export type Component =
  | { readonly kind: "text"; readonly markdown: string }
  | {
      readonly kind: "container";
      /** As CSS has it; `null` where the bot sets none. */
      readonly accent: string | null;
      readonly content: readonly Component[];
    }
  | { readonly kind: "separator"; readonly hasLine: boolean; readonly isWide: boolean }
  | {
      readonly kind: "section";
      readonly content: readonly Component[];
      readonly accessory: Component | null;
    }
  | { readonly kind: "row"; readonly content: readonly Component[] }
  | PressButton
  | LinkButton
  | SelectMenu
  | ShownFile
  /** What the page can’t show, by its name. */
  | { readonly kind: "unknown"; readonly name: string };
