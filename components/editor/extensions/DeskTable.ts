import { Plugin, type Transaction } from "@tiptap/pm/state";
import { tableEditing } from "@tiptap/pm/tables";
import { Table } from "#editor/extensions/table.ts";

/**
 * The table with its editing. Only whoever changed a table puts it in order again: if everybody who
 * received the change did so, each would add the missing cell.
 */
export const DeskTable = Table.extend({
  addNodeView: () => null,

  addProseMirrorPlugins() {
    const editing = tableEditing();
    const { appendTransaction, ...spec } = editing.spec;
    return [
      new Plugin({
        ...spec,
        appendTransaction(transactions, before, state) {
          const isOwn = transactions.some((one) => one.docChanged && !isReceived(one));
          return appendTransaction?.call(editing, transactions, isOwn ? before : state, state);
        },
      } satisfies ConstructorParameters<typeof Plugin>[0]),
    ];
  },
});

function isReceived(transaction: Transaction): boolean {
  return transaction.getMeta("rebased") !== undefined;
}
