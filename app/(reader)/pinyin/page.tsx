import { showFront } from "../_paper/showFront.tsx";

export default function Page() {
  return showFront(true);
}
