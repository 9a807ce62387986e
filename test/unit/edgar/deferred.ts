/** A promise whose end the test decides. */
export class Deferred<T> {
  declare resolve: (value: T) => void;
  declare reject: (error: Error) => void;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}
