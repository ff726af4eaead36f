using Caidence.Leads.Import.Files;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Import;

public class A_formula_guard
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 170 1234567", "'+49 170 1234567")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\rx", "'\rx")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋＋", "'＋＋")]
    [InlineData("'=1", "''=1")]
    [InlineData("O'Neill", "O'Neill")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void Stops_what_would_run_and_can_be_taken_off_again(string cell, string guarded)
    {
        FormulaGuard.Put(cell).ShouldBe(guarded);
        FormulaGuard.Remove(guarded).ShouldBe(cell);
    }
}
