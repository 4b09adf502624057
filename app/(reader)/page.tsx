import { showFront } from "./_paper/showFront.tsx";

export default function Page(props: PageProps<"/">) {
  return showFront(props);
}
