import { LitElement } from "lit";

/** A part of the inspector, in the page’s own document. */
export abstract class InspectorPart extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
