/** Gives a text to the browser as a file. */
export function downloadText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, " ").trim() || "zhubi"}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
