namespace Caidence.Web.TagHelpers;

public sealed class Pages_of_a_list
{
    [Theory]
    [InlineData(7, 0, "1")]
    [InlineData(20, 0, "1 2")]
    [InlineData(100, 0, "1 2 . 10")]
    [InlineData(100, 40, "1 . 4 5 6 . 10")]
    [InlineData(100, 30, "1 2 3 4 5 . 10")]
    [InlineData(100, 90, "1 . 9 10")]
    public void Offer_the_first_the_last_and_those_around(long total, int skip, string pages) =>
        string.Join(' ', new PageWindow(total, skip, 10).Pages.Select(page => page is null ? "." : $"{page}")).ShouldBe(pages);

    [Fact]
    public void Say_which_rows_are_shown()
    {
        var last = new PageWindow(Total: 95, Skip: 90, Size: 10);

        (last.First, last.Last, last.Current, last.Count).ShouldBe((91, 95, 10, 10));
    }

    [Fact]
    public void End_where_the_list_ends_however_far_the_address_goes() =>
        new PageWindow(Total: 12, Skip: 500, Size: 10).Current.ShouldBe(2);
}
