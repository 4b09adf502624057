import type { ReactNode } from "react";

/** A page's part of its address, as Next hands it to the page's function. */
export interface Asked {
  readonly params: Promise<Record<string, string>>;
  readonly searchParams: Promise<Record<string, string>>;
}

/** Makes all that is within a page's body, or the document around it. */
type Draw = (asked: Asked & { children?: ReactNode }) => Promise<ReactNode>;

/** Pages are bundled apart from the server: only the global object is common to both. */
const place = globalThis as {
  zhubiPages?: Map<string, Draw>;
  zhubiMode?: (word: string) => boolean;
};
const pages = (place.zhubiPages ??= new Map());

/**
 * For a module of readers' pages, as it is loaded: the press may draw this kind of page itself. Nothing
 * in it may need Next: no client component, no cookies, no headers.
 */
export function offerPage(kind: string, draw: (asked: never) => Promise<ReactNode>): void {
  pages.set(kind, draw as Draw);
}

/** Which last words of an address are modes of reading; until it is offered, any word may be one. */
export function offerModes(isMode: (word: string) => boolean): void {
  place.zhubiMode = isMode;
}

export const mayBeMode = (word: string): boolean => place.zhubiMode?.(word) ?? true;

export const pageOf = (kind: string): Draw | undefined => pages.get(kind);
