/** ERRORLEVEL: a signed 32-bit number. */
export class ErrorLevel {
  private current = 0;

  get value(): number {
    return this.current;
  }

  /** @param value taken as a signed 32-bit number */
  set(value: number): void {
    this.current = value | 0;
  }
}
