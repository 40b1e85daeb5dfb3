/**
 * Which date do words tell that a person or a program wrote? In ISO form, and only where they can mean one day.
 *
 * Not for: finding dates inside sentences, or telling what a date is the date of.
 */
export { readToldDate, type ToldDate } from "./read-told-date.ts";
