using Shouldly;
using Xunit;

namespace Caidence.Brands;

public sealed class The_kind_of_an_image
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D", "image/png")]
    [InlineData("FFD8FFE000104A4649460001", "image/jpeg")]
    [InlineData("474946383961010001000000", "image/gif")]
    [InlineData("524946460000000057454250", "image/webp")]
    [InlineData("3C737667206F6E6C6F61643D", null)]
    [InlineData("89504E", null)]
    [InlineData("", null)]
    public void Is_told_by_its_first_bytes(string start, string? kind) => ImageKind.Find(Convert.FromHexString(start)).ShouldBe(kind);
}
