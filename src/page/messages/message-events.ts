import type { ShownMessage } from "../protocol.ts";

/** Where a menu is wanted, and for which message. */
export interface MenuWish {
  readonly shown: ShownMessage;
  /** In pixels from the window’s corner. */
  readonly x: number;
  readonly y: number;
  /** What gets the focus when the menu closes. */
  readonly opener: HTMLElement;
}

/** Tells the list that a message wants its menu. */
export function menuWished(wish: MenuWish): CustomEvent<MenuWish> {
  return new CustomEvent("lectern-menu", { bubbles: true, detail: wish });
}

/** Tells the list that the visitor has read enough of a message. */
export function dismissed(id: string): CustomEvent<string> {
  return new CustomEvent("lectern-dismiss", { bubbles: true, detail: id });
}
