"use client";

import { MantineProvider } from "@mantine/core";
import type { Route } from "next";
import { signOut } from "next-auth/react";
import NextLink from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { type ComponentProps, type ReactNode, useMemo } from "react";
import { type House, HouseProvider } from "#components/desk/HouseProvider.tsx";
import { type Navigation, NavigationProvider } from "#components/desk/NavigationProvider.tsx";
import { cssVariables, theme } from "#components/desk/theme.ts";

/** Hands the router, the look and the house to the components, which know none of them. */
export function Providers({ house, children }: { house: House; children: ReactNode }) {
  const router = useRouter();
  const path = usePathname();
  const navigation = useMemo<Navigation>(
    () => ({
      path,
      go: (href) => router.push(href as Route),
      refresh: () => router.refresh(),
      signOut: () => void signOut({ callbackUrl: "/sign-in" }),
      renderLink: (props) => <NextLink {...(props as ComponentProps<typeof NextLink>)} />,
    }),
    [path, router],
  );
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <NavigationProvider value={navigation}>
        <HouseProvider value={house}>{children}</HouseProvider>
      </NavigationProvider>
    </MantineProvider>
  );
}
