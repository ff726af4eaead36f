using Caidence.Leads.Ingestion.Payloads;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

public class A_content_type
{
    [Theory]
    [InlineData("application/json", PayloadFormat.Json)]
    [InlineData("application/json; charset=utf-8", PayloadFormat.Json)]
    [InlineData("Application/JSON;charset=\"UTF-8\"", PayloadFormat.Json)]
    [InlineData("application/vnd.api+json", PayloadFormat.Json)]
    [InlineData("application/x-www-form-urlencoded", PayloadFormat.Form)]
    [InlineData("text/xml", PayloadFormat.Xml)]
    [InlineData("text/plain", PayloadFormat.Text)]
    [InlineData("", PayloadFormat.Text)]
    [InlineData(null, PayloadFormat.Text)]
    [InlineData("application/json; charset=utf-16", null)]
    [InlineData("multipart/form-data; boundary=x", null)]
    [InlineData("image/png", null)]
    [InlineData("json", null)]
    [InlineData(";;;", null)]
    public void Tells_the_format(string? contentType, PayloadFormat? format) => PayloadFormats.Of(contentType).ShouldBe(format);
}
