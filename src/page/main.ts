import { PlaygroundElement } from "./playground-element.ts";

customElements.define("lectern-playground", PlaygroundElement);
