import { Selection, TextSelection, type Transaction } from "@tiptap/pm/state";

/**
 * Deletes a selection that reaches over several parts from each of them, so that what is left of the
 * body does not run up into the headline. The caret ends where the selection began.
 */
export function clearAcrossParts(transaction: Transaction): Transaction {
  const { from, to } = transaction.selection;
  const { doc } = transaction;
  const bodyStart = (doc.maybeChild(0)?.nodeSize ?? 0) + (doc.maybeChild(1)?.nodeSize ?? 0);
  if (to > bodyStart) clearBody(transaction, Math.max(from, bodyStart), to);
  let end = bodyStart;
  for (const part of [doc.maybeChild(1), doc.maybeChild(0)]) {
    const start = end - (part?.nodeSize ?? 0);
    const [first, last] = [Math.max(from, start + 1), Math.min(to, end - 1)];
    if (first < last) transaction.delete(first, last);
    end = start;
  }
  return transaction.setSelection(
    TextSelection.between(transaction.doc.resolve(from), transaction.doc.resolve(from)),
  );
}

function clearBody(transaction: Transaction, from: number, to: number): void {
  transaction.deleteRange(from, Math.min(to, transaction.doc.content.size));
  // `block+` has filled an emptied body with a paragraph.
  transaction.setSelection(Selection.near(transaction.doc.resolve(from)));
}
