/** Work that is done once, however often somebody asks for it; again after it has failed. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made === undefined) {
      const making = make();
      made = making;
      making.catch(() => {
        made = undefined;
      });
    }
    return made;
  };
}
