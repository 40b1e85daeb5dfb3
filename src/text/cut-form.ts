/** Letters kept: at five, the forms of a word meet in the inflecting languages and few other words do. */
const CUT = 5;

/**
 * The first five characters of a folded word; shorter words whole. A stemmer that knows no language.
 *
 * @example cutForm("перехватам") // "перех", as for "перехваты"
 */
export function cutForm(form: string): string {
  return form.length <= CUT ? form : [...form.slice(0, 2 * CUT)].slice(0, CUT).join("");
}
