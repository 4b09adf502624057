import { showFront } from "../_paper/showFront.tsx";

export default function Page(props: PageProps<"/[mode]">) {
  return showFront(props);
}
