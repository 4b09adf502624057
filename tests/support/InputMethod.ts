import type { CDPSession, Page } from "@playwright/test";

/** An input method that composes in the page's focus, as Chromium itself passes it on. */
export class InputMethod {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** What stands underlined in the page while somebody types `ni`, `ni'h`, 你好. */
  async compose(...states: string[]): Promise<void> {
    for (const text of states) {
      await this.press("Process");
      await this.#session.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  /** Ends the composition with these characters. */
  async commit(text: string): Promise<void> {
    await this.#session.send("Input.insertText", { text });
  }

  async type(text: string, ...states: string[]): Promise<void> {
    await this.compose(...states);
    await this.commit(text);
  }

  /** A key that the input method takes for itself: the page sees it with code 229. */
  async press(key: string): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await this.#session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
    await this.#session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }
}
