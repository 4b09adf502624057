import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Keeper, KeptWords } from "#editor/typing/KeptWords.ts";

interface Store extends DBSchema {
  words: { key: string; value: KeptWords; indexes: { byOwner: string } };
}

let opening: Promise<IDBPDatabase<Store>> | undefined;
let opened: IDBPDatabase<Store> | undefined;

/** Keeps unsent words in this browser's IndexedDB. Rejects where the browser has none to give. */
export const keptWords: Keeper = {
  async keep(words) {
    // Without a wait where the store is open: the page may be going away this very moment.
    const store = opened ?? (await open());
    const transaction = store.transaction("words", "readwrite");
    const put = transaction.store.put(words);
    transaction.commit();
    await Promise.all([put, transaction.done]);
  },

  async forget(clientId) {
    const store = opened ?? (await open());
    await store.delete("words", clientId);
  },
};

/** The words that this person has left unsent in this browser, in whichever article. */
export async function listKeptWords(ownerId: string): Promise<KeptWords[]> {
  const store = opened ?? (await open());
  return store.getAllFromIndex("words", "byOwner", ownerId);
}

export async function findKeptWords(clientId: string): Promise<KeptWords | undefined> {
  const store = opened ?? (await open());
  return store.get("words", clientId);
}

function open(): Promise<IDBPDatabase<Store>> {
  opening ??= openDB<Store>("zhubi-typing", 1, {
    upgrade: (store) => {
      store.createObjectStore("words", { keyPath: "clientId" }).createIndex("byOwner", "ownerId");
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  }).then(
    (store) => {
      opened = store;
      return store;
    },
    (error: unknown) => {
      closed();
      throw error;
    },
  );
  return opening;
}

function closed(): void {
  opening = undefined;
  opened = undefined;
}
