/**
 * Gives up waiting after so many milliseconds. The request itself cannot be called back, so what
 * it answers after all goes to `late`.
 */
export function withDeadline<T>(
  request: Promise<T>,
  milliseconds: number,
  late: (answer: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      reject(new Error("No answer in time"));
    }, milliseconds);
    request.then(
      (answer) => {
        clearTimeout(timer);
        if (isOver) late(answer);
        else resolve(answer);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
