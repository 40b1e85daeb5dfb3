import { html } from "lit";
import { PageElement } from "../page-element.ts";

/** Where the visitor is, who, as what. */
class SideBar extends PageElement {
  protected override render() {
    const { playground } = this.view;
    return html`<nav aria-label="Places">${playground?.places.map(({ name }) => html`<button>${name}</button>`)}</nav>`;
  }
}

customElements.define("lectern-side-bar", SideBar);
