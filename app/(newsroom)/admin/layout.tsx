import type { ReactNode } from "react";
import { NewsroomShell } from "../NewsroomShell.tsx";

export default function Layout({ children }: { children: ReactNode }) {
  return <NewsroomShell>{children}</NewsroomShell>;
}
