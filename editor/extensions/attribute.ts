import type { Attribute } from "@tiptap/core";

/**
 * An attribute that refuses values of the wrong shape when a document is checked, so that steps
 * made by hand cannot smuggle anything in. Without a `default` the attribute must be given.
 */
export function attribute(
  name: string,
  accepts: (value: unknown) => boolean,
  rest: Partial<Attribute> = {},
): Partial<Attribute> {
  return {
    ...rest,
    ...("default" in rest ? {} : { isRequired: true }),
    validate: (value: unknown) => {
      if (!accepts(value)) throw new RangeError(`Not a proper value for ${name}`);
    },
  };
}
