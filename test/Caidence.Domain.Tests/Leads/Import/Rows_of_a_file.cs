using Caidence.Leads.Import;
using Caidence.Leads.Import.Files;
using CsCheck;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Import;

public class Rows_of_a_file
{
    [Theory]
    [InlineData("a,b\nc,d", "1:a|b 2:c|d")]
    [InlineData("a,b\r\nc,d\r\n", "1:a|b 2:c|d")]
    [InlineData("a,b\rc,d\r", "1:a|b 2:c|d")]
    [InlineData("a,b\r\n\n \n,\nc,d", "1:a|b 5:c|d")]
    [InlineData("\"a,1\",\"say \"\"hi\"\"\"\nc,d", "1:a,1|say \"hi\" 2:c|d")]
    [InlineData("\"two\r\nlines\",b\nc,d", "1:two\nlines|b 3:c|d")]
    [InlineData("a, \"b\" ,c", "1:a|b|c")]
    [InlineData("5\" pipe,b\nc,d", "1:5\" pipe|b 2:c|d")]
    [InlineData("\"the \"best\" pipe\",b\nc,d", "1:the \"best\" pipe|b 2:c|d")]
    [InlineData("\"\",b", "1:|b")]
    [InlineData("a,,\n,b,", "1:a|| 2:|b|")]
    public void Are_cut_as_their_author_meant(string text, string rows) => Describe(Read(text)).ShouldBe(rows);

    [Theory]
    [InlineData("\"a,b\nc,d\ne,f", "1!1:\"a|b 2:c|d 3:e|f")]
    [InlineData("a,\"b\n\"c\",\"d\"\ne,f", "1!2:a|\"b 2:c|d 3:e|f")]
    [InlineData("a,b\nc,\"d", "1:a|b 2!2:c|\"d")]
    public void Lose_one_line_to_a_quote_that_is_never_closed_and_not_the_file(string text, string rows) => Describe(Read(text)).ShouldBe(rows);

    [Fact]
    public void Say_which_cell_is_too_long_and_go_on()
    {
        var rows = Read($"a,{new string('x', LeadImportConsts.MaxCellLength + 1)},c\nd,e,f");

        (rows[0].Problem, rows[0].Column, rows[0].Cells.Count).ShouldBe((LeadImportRefusal.CellTooLong, 2, 3));
        rows[1].Cells.ShouldBe(["d", "e", "f"]);
    }

    [Fact]
    public void May_be_longer_than_any_memory_that_is_kept_for_them()
    {
        var rows = Read($"{string.Join(',', Enumerable.Repeat("0123456789", 100_000))}\nd,e");

        rows[0].Cells.Count.ShouldBe(LeadImportConsts.MaxColumns + 1);
        (rows[1].Line, rows[1].Cells[1]).ShouldBe((2, "e"));
    }

    [Fact]
    public void Come_back_as_they_were_written()
    {
        var cell = Gen.OneOf(Gen.String[Gen.Char["ab\",;\t|\n '=+-@äß李"], 0, 8], Gen.Const("'+49 170"), Gen.Const("=1+1"), Gen.Const("＝x"));
        Gen.Select(cell.Array[2, 5].Array[1, 20], Gen.Char[",;\t|"]).Sample((rows, delimiter) =>
        {
            // An empty line is no row; the mark before a tab makes it one.
            var meant = rows.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(FormulaGuard.Put(cell)))).ToList();
            var text = string.Concat(rows.Select(row => CsvLine.Of(row, delimiter)));

            var read = Read(text, delimiter).Select(row => row.Cells.Select(FormulaGuard.Remove).ToArray()).ToList();
            return read.Count == meant.Count && read.Zip(meant).All(pair => pair.First.SequenceEqual(pair.Second));
        });
    }

    [Fact]
    public void Survive_anything() =>
        Gen.String[Gen.Char["a\",;\t|\r\n '\0\uFFFD"], 0, 200].Sample(text =>
        {
            var rows = Read(text);
            return rows.All(row => row.Cells.Count > 0) && rows.Zip(rows.Skip(1)).All(pair => pair.First.Line < pair.Second.Line);
        });

    private static List<CsvRow> Read(string text, char delimiter = ',')
    {
        var reader = new CsvReader(new StringReader(text), delimiter);
        var rows = new List<CsvRow>();
        while (reader.Read() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }

    private static string Describe(IEnumerable<CsvRow> rows) =>
        string.Join(' ', rows.Select(row => $"{row.Line}{(row.Problem is null ? "" : $"!{row.Column}")}:{string.Join('|', row.Cells)}"));
}
