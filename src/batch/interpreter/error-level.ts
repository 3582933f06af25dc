/** ERRORLEVEL, which nothing may read while its value is in doubt. */
export class ErrorLevel {
  private current = 0;
  private reason: string | undefined;

  get value(): number {
    return this.current;
  }

  /** Why the value is not known, or undefined. */
  get doubt(): string | undefined {
    return this.reason;
  }

  /** @param value taken as a signed 32-bit number */
  set(value: number): void {
    this.current = value | 0;
    this.reason = undefined;
  }

  /** Keeps the value, but says that cmd.exe's may differ. */
  cast(reason: string): void {
    this.reason = reason;
  }
}
