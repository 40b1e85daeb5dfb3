/** A question that can't be asked as it is: the message says what was expected and what was met. */
export class QuestionError extends Error {
  override readonly name = "QuestionError";
  readonly code: "empty-question" | "question-too-long";

  constructor(code: "empty-question" | "question-too-long", message: string) {
    super(message);
    this.code = code;
  }
}
