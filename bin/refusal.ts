/**
 * Why a command cannot do what it was asked, as one sentence for the person who asked.
 * `runCommand` prints the sentence without a stack and exits with code 1.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
