/** A control of a message that had the focus, and how to find the one that takes its place. */
export interface KeptFocus {
  readonly control: HTMLElement;
  readonly label: string;
  /** Which one of those with the same label. */
  readonly position: number;
}

/** The control inside of an element that has the focus; `null` where none has. */
export function focusedControl(within: HTMLElement): KeptFocus | null {
  const control = document.activeElement;
  if (!(control instanceof HTMLElement) || !within.contains(control)) return null;
  const label = control.dataset["control"];
  if (label === undefined) return null;
  return { control, label, position: controlsOf(within, label).indexOf(control) };
}

/**
 * Gives the focus back after the element was drawn anew: to the control with the same label, or, where that is gone or can no longer
 * be pressed, to the nearest one before it that can, or the nearest behind.
 */
export function restoreFocus(within: HTMLElement, { control, label, position }: KeptFocus): void {
  if (document.activeElement === control && canBePressed(control)) {
    if (control.dataset["control"] === label) return;
  }
  const same = controlsOf(within, label);
  const next = [same[position], ...same].find((one) => one !== undefined && canBePressed(one));
  (next ?? nearest(controlsOf(within), control))?.focus({ preventScroll: true });
}

function nearest(controls: readonly HTMLElement[], to: HTMLElement): HTMLElement | undefined {
  const place = controls.indexOf(to);
  return controls.slice(0, place + 1).findLast(canBePressed) ?? controls.slice(place + 1).find(canBePressed);
}

function controlsOf(within: HTMLElement, label?: string): readonly HTMLElement[] {
  const controls = [...within.querySelectorAll<HTMLElement>("[data-control]")];
  return label === undefined ? controls : controls.filter(({ dataset }) => dataset["control"] === label);
}

function canBePressed(control: HTMLElement): boolean {
  return !control.hasAttribute("disabled");
}
