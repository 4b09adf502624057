import styles from "./BodyTable.module.css";
import { Body, type Around } from "./Body.tsx";
import type { Block } from "./pairReadings.ts";

/** A table in a frame that scrolls by itself, so that a wide one never moves the page. */
export function BodyTable({ block, ...around }: { block: Block } & Around) {
  const rows = block.blocks;
  const isHead = (row: Block | undefined) =>
    row?.blocks.every(({ type }) => type === "tableHeader");
  const head = isHead(rows[0]) ? rows.slice(0, 1) : [];
  const body = rows.slice(head.length);
  const isNumeric = numericColumns(body);
  const drawn = (part: readonly Block[]) =>
    part.map((row, index) => (
      <tr key={index}>
        {row.blocks.map((cell, column) => (
          <Cell
            key={column}
            cell={cell}
            scope={head.includes(row) ? "col" : "row"}
            isNumeric={isNumeric[column] ?? false}
            {...around}
          />
        ))}
      </tr>
    ));
  return (
    <div className={styles.frame} role="region" aria-label={around.paper.say("table")} tabIndex={0}>
      <table>
        {head.length > 0 && <thead>{drawn(head)}</thead>}
        <tbody>{drawn(body)}</tbody>
      </table>
    </div>
  );
}

interface CellProps extends Around {
  cell: Block;
  scope: "col" | "row";
  isNumeric: boolean;
}

function Cell({ cell, scope, isNumeric, ...around }: CellProps) {
  const looks = {
    colSpan: Number(cell.attrs.colspan ?? 1),
    rowSpan: Number(cell.attrs.rowspan ?? 1),
    className: isNumeric ? styles.number : undefined,
  };
  const inner = <Body blocks={cell.blocks} {...around} />;
  if (cell.type !== "tableHeader") return <td {...looks}>{inner}</td>;
  return (
    <th scope={scope} {...looks}>
      {inner}
    </th>
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
