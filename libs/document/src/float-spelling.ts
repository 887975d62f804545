/**
 * A float as PyYAML writes it, whatever file it was read from: shortest digits, always with a dot, an exponent with its sign.
 * JSON's `1e16` is text to a YAML 1.1 reader, so it becomes `1.0e+16`.
 *
 * @source PyYAML `representer.py`, `represent_float`, over Python's `repr`: plain from 1e-4 up to 1e16
 */
export function floatSpelling(text: string): string {
  const word = /^([-+]?)\.(inf|nan)$/i.exec(text);
  if (word !== null) return `${word[1] === '-' ? '-' : ''}.${word[2]!.toLowerCase()}`;
  const value = Number(text);
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  const [, sign, digits, exponent] = /^(-?)(\d(?:\.\d+)?)e([-+]\d+)$/.exec(value.toExponential())!;
  const minus = Object.is(value, -0) ? '-' : sign!;
  const power = Number(exponent);
  if (power < -4 || power >= 16)
    return `${minus}${withDot(digits!)}e${exponent![0]}${exponent!.slice(1).padStart(2, '0')}`;
  return `${minus}${plain(digits!.replace('.', ''), power)}`;
}

const withDot = (digits: string): string => (digits.includes('.') ? digits : `${digits}.0`);

/** Digits of which the first stands for 10 to the power. */
function plain(digits: string, power: number): string {
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  return `${whole}.${digits.slice(power + 1) || '0'}`;
}
