using System.Text;

namespace Caidence.Leads.Import.Files;

/// <summary>
/// Reads rows as spreadsheets and people write them: any mixture of line ends, quotes where they do not belong, blank rows. A quote that is
/// never closed costs its own line and not the rest of the file, and every row knows its physical line.
/// </summary>
public sealed class CsvReader(TextReader text, char delimiter)
{
    private const int None = -1;

    // A row that is longer than this is not gone back to.
    private const int MaxRowLength = 256 * 1024;

    private readonly StringBuilder _cell = new();
    private char[] _buffer = new char[64 * 1024];
    private int _start;
    private int _at;
    private int _end;
    private int _line = 1;
    private bool _isCut;
    private LeadImportRefusal? _problem;
    private int _problemColumn;

    /// <summary>The next row that has anything in it; null at the end.</summary>
    public CsvRow? Read()
    {
        while (Peek() != None)
        {
            var row = ReadRow();
            if (row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                return row;
            }
        }

        return null;
    }

    private CsvRow ReadRow()
    {
        _start = _at;
        _problem = null;
        var line = _line;
        var cells = new List<string>();
        do
        {
            var cell = ReadCell(cells.Count + 1);
            if (cell is null)
            {
                return ReadLineAsItStands(line);
            }

            if (cells.Count <= LeadImportConsts.MaxColumns)
            {
                cells.Add(cell);
            }
        }
        while (Accept(delimiter));

        AcceptLineEnd();
        return new(line, cells) { Problem = _problem, Column = _problem is null ? null : _problemColumn };
    }

    /// <returns>Null when a quote is not closed.</returns>
    private string? ReadCell(int column)
    {
        _cell.Clear();
        _isCut = false;
        var spaces = 0;
        while (Peek(spaces) == ' ')
        {
            spaces++;
        }

        if (Peek(spaces) == '"')
        {
            _at += spaces + 1;
            if (!ReadQuoted())
            {
                return null;
            }
        }
        else
        {
            ReadBare();
        }

        if (_isCut && _problem is null)
        {
            (_problem, _problemColumn) = (LeadImportRefusal.CellTooLong, column);
        }

        return _cell.ToString();
    }

    private void ReadBare()
    {
        while (Peek() is var next && next != delimiter && !IsLineEnd(next))
        {
            Keep();
        }
    }

    private bool ReadQuoted()
    {
        for (var hasLines = false; ;)
        {
            switch (Peek())
            {
                case None:
                    return false;
                case '"' when Peek(1) == '"':
                    _at++;
                    Keep();
                    break;
                case '"' when IsEndAfterQuote(out var length):
                    _at += length;
                    return true;

                // The opening quote of a later row: what began here was none.
                case '"' when hasLines:
                    return false;
                case '\r' or '\n':
                    hasLines = true;
                    AcceptLineEnd();
                    Append('\n');
                    break;
                default:
                    Keep();
                    break;
            }

            if (hasLines && _isCut)
            {
                return false;
            }
        }
    }

    private bool IsEndAfterQuote(out int length)
    {
        length = 1;
        while (Peek(length) == ' ')
        {
            length++;
        }

        return Peek(length) is var next && (next == delimiter || IsLineEnd(next));
    }

    private CsvRow ReadLineAsItStands(int line)
    {
        (_at, _line) = (_start, line);
        _cell.Clear();
        _isCut = false;
        while (!IsLineEnd(Peek()))
        {
            Keep();
        }

        AcceptLineEnd();
        var cells = _cell.ToString().Split(delimiter);
        var column = Array.FindIndex(cells, cell => cell.TrimStart().StartsWith('"')) + 1;
        return new(line, cells) { Problem = LeadImportRefusal.QuoteNotClosed, Column = Math.Max(1, column) };
    }

    private void Keep() => Append(_buffer[_at++]);

    private void Append(char character)
    {
        if (_cell.Length < LeadImportConsts.MaxCellLength)
        {
            _cell.Append(character);
        }
        else
        {
            _isCut = true;
        }
    }

    private bool Accept(char wanted)
    {
        var isThere = Peek() == wanted;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void AcceptLineEnd()
    {
        if (Peek() == None)
        {
            return;
        }

        _at += Peek() == '\r' && Peek(1) == '\n' ? 2 : 1;
        _line++;
    }

    private static bool IsLineEnd(int next) => next is None or '\r' or '\n';

    private int Peek(int ahead = 0) => _at + ahead < _end || Fill(ahead) ? _buffer[_at + ahead] : None;

    private bool Fill(int ahead)
    {
        while (_at + ahead >= _end)
        {
            if (_at - _start > MaxRowLength)
            {
                _start = _at;
            }

            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                (_at, _end, _start) = (_at - _start, _end - _start, 0);
            }

            if (_end == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            var read = text.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }
}
