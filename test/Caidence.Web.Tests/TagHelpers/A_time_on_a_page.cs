using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Caidence.Web.TagHelpers;

public sealed class A_time_on_a_page
{
    private static readonly DateTime Noon = new(2026, 11, 23, 12, 0, 0);

    public static IEnumerable<TheoryDataRow<object>> Spellings =>
    [
        new(DateTime.SpecifyKind(Noon, DateTimeKind.Utc)),
        new(DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified)),
        new(new DateTimeOffset(Noon.AddHours(3), TimeSpan.FromHours(3))),
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Is_written_in_UTC_for_the_browser_to_translate(object value) =>
        Write(value).Attributes["datetime"].Value.ShouldBe("2026-11-23T12:00:00Z");

    [Fact]
    public void Is_a_dash_where_there_is_none() => Write(null).Content.GetContent().ShouldBe("&#x2013;");

    private static TagHelperOutput Write(object? value)
    {
        var output = new TagHelperOutput("local-time", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new LocalTimeTagHelper { Value = value }.Process(new([], new Dictionary<object, object>(), "id"), output);
        return output;
    }
}
