import { showSearch } from "#app/(reader)/_paper/showSearch.tsx";

export default function Page(props: PageProps<"/search">) {
  return showSearch(props);
}
