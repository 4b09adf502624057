import type { ReactNode } from "react";
import styles from "./BodyTable.module.css";
import type { Block } from "./pairReadings.ts";

interface Props {
  table: Block;
  label: string;
  /** What stands in a cell. */
  draw: (blocks: readonly Block[]) => ReactNode;
}

/** A table in a frame that scrolls by itself, so that a wide one never moves the page. */
export function BodyTable({ table: { blocks: rows }, label, draw }: Props) {
  const head = rows[0]?.blocks.every(({ type }) => type === "tableHeader") ? rows.slice(0, 1) : [];
  const body = rows.slice(head.length);
  const isNumeric = numericColumns(body);
  const drawRow = (row: Block, index: number) => (
    <tr key={index}>
      {row.blocks.map((cell, column) => {
        const Cell = cell.type === "tableHeader" ? "th" : "td";
        return (
          <Cell
            key={column}
            scope={Cell === "td" ? undefined : head.includes(row) ? "col" : "row"}
            colSpan={Number(cell.attrs.colspan ?? 1)}
            rowSpan={Number(cell.attrs.rowspan ?? 1)}
            className={isNumeric[column] ? styles.number : undefined}
          >
            {draw(cell.blocks)}
          </Cell>
        );
      })}
    </tr>
  );
  return (
    <div className={styles.frame} role="group" aria-label={label} tabIndex={0}>
      <table>
        {head.length > 0 && <thead>{head.map(drawRow)}</thead>}
        <tbody>{body.map(drawRow)}</tbody>
      </table>
    </div>
  );
}

/** Columns that hold figures alone are set to the right, so that they can be compared. */
function numericColumns(rows: readonly Block[]): boolean[] {
  const [first] = rows;
  if (!first || rows.some((row) => row.blocks.length !== first.blocks.length)) return [];
  return first.blocks.map((_, column) =>
    rows.every(({ blocks }) => /^[\d+−–-][^，。]{0,11}$/u.test(wordsOf(blocks[column]))),
  );
}

function wordsOf(block: Block | undefined): string {
  if (!block) return "";
  return block.runs.map(({ text }) => text).join("") + block.blocks.map(wordsOf).join("");
}
