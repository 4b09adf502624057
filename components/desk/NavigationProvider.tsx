"use client";

import { type ComponentProps, createContext, type ReactNode, useContext } from "react";

/** How the desk moves between its pages; whoever knows the router hands it in. */
export type Navigation = {
  /** The address of the page that is shown. */
  path: string;
  go: (href: string) => void;
  /** Reads the page's data anew and keeps what is typed. */
  refresh: () => void;
  signOut: () => void;
  renderLink: (props: LinkProps) => ReactNode;
};

export type LinkProps = Omit<ComponentProps<"a">, "href"> & { href: string };

const NavigationContext = createContext<Navigation | undefined>(undefined);

export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("a page of the desk stands outside its NavigationProvider");
  return navigation;
}

/** A link within the newsroom. */
export function Link(props: LinkProps): ReactNode {
  return useNavigation().renderLink(props);
}
