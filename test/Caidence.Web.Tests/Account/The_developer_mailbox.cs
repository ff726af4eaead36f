using Caidence.Web.Pages.Dev;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.FileProviders;

namespace Caidence.Web.Account;

public sealed class The_developer_mailbox
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void Is_nowhere_but_in_development(string environment) =>
        new MailboxModel(new Place(environment), null!).OnGet().ShouldBeOfType<NotFoundResult>();

    [Fact]
    public void Makes_links_of_addresses_and_of_nothing_else() =>
        MailboxModel.PartsOf("Open:\nhttps://caidence.example/a?b=c\n\njavascript:no").Where(MailboxModel.IsLink).ShouldBe(["https://caidence.example/a?b=c"]);

    private sealed class Place(string name) : IWebHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "Caidence.Web";
        public string WebRootPath { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
