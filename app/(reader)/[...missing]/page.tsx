import { showMissing } from "#app/(reader)/_paper/showMissing.tsx";

/** Every address that is nobody else's. */
export default function Page() {
  return showMissing();
}
