"use client";

import { Button, PasswordInput, TextInput } from "@mantine/core";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fault } from "#components/desk/Fault.tsx";
import styles from "./signIn.module.css";

type Refusal = "refused" | "tooMany" | "unreachable";

/** Uncontrolled fields, so that password managers fill them and nothing typed is lost. */
export function SignInForm() {
  const t = useTranslations("signIn");
  const [refusal, setRefusal] = useState<Refusal>();
  const [isBusy, setIsBusy] = useState(false);

  async function enter(form: FormData) {
    setIsBusy(true);
    setRefusal(undefined);
    const refused = await attempt(form);
    if (refused === undefined) {
      // A whole load, since language and rights may be another person's now.
      location.assign("/desk");
      return;
    }
    setRefusal(refused);
    setIsBusy(false);
  }

  return (
    // Without script yet, a post: a password never goes into an address.
    <form
      method="post"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void enter(new FormData(event.currentTarget));
      }}
    >
      <TextInput
        name="email"
        type="email"
        label={t("email")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        autoFocus
      />
      <PasswordInput
        name="password"
        label={t("password")}
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ "aria-label": t("showPassword"), tabIndex: 0 }}
      />
      {refusal && <Fault>{t(refusal)}</Fault>}
      <Button type="submit" loading={isBusy} fullWidth>
        {t("enter")}
      </Button>
    </form>
  );
}

async function attempt(form: FormData): Promise<Refusal | undefined> {
  try {
    const answer = await signIn("credentials", {
      email: textOf(form, "email"),
      password: textOf(form, "password"),
      redirect: false,
    });
    if (answer?.ok === true) return undefined;
    if (answer?.error === "too_many") return "tooMany";
    return answer?.status === 401 ? "refused" : "unreachable";
  } catch {
    return "unreachable";
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
