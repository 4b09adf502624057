// Control characters have no place in a newspaper, and PostgreSQL's jsonb refuses U+0000 and
// halves of surrogate pairs.

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** A well-formed string of at most `longest` UTF-16 units without control characters. */
export function isPlainString(value: unknown, longest: number): value is string {
  return (
    typeof value === "string" &&
    value.length <= longest &&
    value.isWellFormed() &&
    !control.test(value)
  );
}
