/** “the US”, “Ukraine” */
export function withThe(country: string): string {
  return /^(?:US|UK|EU|UAE|UN|Netherlands|Philippines)$/u.test(country) ? `the ${country}` : country;
}
