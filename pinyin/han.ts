/** One Han character: ideographs of every plane, `〇` and the repetition mark `々`. */
export function isHan(codePoint: string): boolean {
  return /^\p{Script=Han}$/u.test(codePoint);
}
