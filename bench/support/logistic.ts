/** One observation: what was seen, whether the outcome came about, and how much it counts. */
export interface Observation {
  readonly features: readonly number[];
  readonly outcome: boolean;
  readonly weight: number;
}

const ROUNDS = 50;
const CONVERGED = 1e-9;

/** How hard weights are pulled towards 0, as a share of the observations' whole weight; the base is not. */
const RIDGE = 1e-5;

/**
 * The coefficients of the logistic regression of the outcomes on the features, the constant last, by Newton's method with a
 * slight ridge.
 */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = (observations[0]?.features.length ?? 0) + 1;
  const whole = observations.reduce((sum, { weight }) => sum + weight, 0);
  let coefficients = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, curvature } = slopes(observations, coefficients);
    for (let row = 0; row < size - 1; row += 1) {
      gradient[row] = (gradient[row] ?? 0) - RIDGE * whole * (coefficients[row] ?? 0);
      const line = curvature[row] ?? [];
      line[row] = (line[row] ?? 0) + RIDGE * whole;
    }
    const step = solve(curvature, gradient);
    coefficients = coefficients.map((value, row) => value + (step[row] ?? 0));
    if (Math.max(...step.map(Math.abs)) < CONVERGED) break;
  }
  return coefficients;
}

/** The probability that the coefficients, the constant last, give to features. */
export function probability(coefficients: readonly number[], features: readonly number[]): number {
  const logit = [...features, 1].reduce((sum, value, row) => sum + value * (coefficients[row] ?? 0), 0);
  return 1 / (1 + Math.exp(-logit));
}

function slopes(observations: readonly Observation[], coefficients: readonly number[]) {
  const size = coefficients.length;
  const gradient = Array.from({ length: size }, () => 0);
  const curvature = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const { features, outcome, weight } of observations) {
    const expected = probability(coefficients, features);
    const values = [...features, 1];
    for (const [row, value] of values.entries()) {
      gradient[row] = (gradient[row] ?? 0) + weight * (Number(outcome) - expected) * value;
      const line = curvature[row] ?? [];
      for (const [column, other] of values.entries()) {
        line[column] = (line[column] ?? 0) + weight * expected * (1 - expected) * value * other;
      }
    }
  }
  return { gradient, curvature };
}

/** The solution of a positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const [below, row] of rows.entries()) {
      if (below === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
      }
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
