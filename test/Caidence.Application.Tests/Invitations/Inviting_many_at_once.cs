using Caidence.Data;
using Caidence.Features;

namespace Caidence.Invitations;

public abstract class Inviting_many_at_once(Stage stage) : InvitationTest(stage)
{
    private const string File = """
        E-mail;Role;Brands
        ada@wingtip.example;Member;acme|Globex
        "bob@wingtip.example";agency-manager;
        nobody;Member;
        ADA@wingtip.example;Member;
        cy@wingtip.example;Emperor;
        di@wingtip.example;Member;Acme|Initech
        max@northwind.example;Member;
        eve@wingtip.example;Owner;Acme
        """;

    [Fact]
    public async Task Says_of_each_row_what_is_wrong_with_it_and_sends_nothing()
    {
        await BrandsAsync();
        using var session = SignedInAs(The.Mia);

        var preview = await Invitations.PreviewBulkAsync(new() { Csv = File });

        preview.Rows.Select(row => (row.Line, row.Error)).ShouldBe(
        [
            (2, null),
            (3, null),
            (4, "Not an e-mail address"),
            (5, "The same address stands above"),
            (6, "There is no role named Emperor"),
            (7, "There is no brand named Initech"),
            (8, "Belongs to this workspace already"),
            (9, "Owners cannot be limited to brands"),
        ]);
        (preview.GoodCount, preview.RefusedCount).ShouldBe((2, 6));
        Host.Jobs.Queued.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sends_what_is_right()
    {
        var (acme, globex) = await BrandsAsync();
        using var session = SignedInAs(The.Mia);

        var mails = await MailsOfAsync(() => Invitations.SendBulkAsync(new() { Csv = File }));

        mails.Select(mail => mail.To).Order().ShouldBe(["ada@wingtip.example", "bob@wingtip.example"]);
        (await AcceptAsync(LinkIn(mails.Single(mail => mail.To.StartsWith("ada", StringComparison.Ordinal))))).ShouldBe(InvitationOutcome.Joined);
        (await FindMemberAsync("ada@wingtip.example"))!.BrandIds!.Order().ShouldBe(new[] { acme, globex }.Order());
        (await Invitations.PreviewBulkAsync(new() { Csv = File })).GoodCount.ShouldBe(0);
    }

    [Fact]
    public async Task Ends_where_the_seats_end()
    {
        using (SignedInAs(The.Hana))
        {
            await Service<IFeatureAppService>().UpdateAsync("T", The.Northwind.Id.ToString(), new() { Features = [new() { Name = CaidenceFeatures.MaxPeople, Value = "6" }] });
        }

        using var session = SignedInAs(The.Mia);

        var sent = await Invitations.SendBulkAsync(new() { Csv = "ada@wingtip.example,Member\nbob@wingtip.example,Member" });

        sent.Rows.Select(row => row.Error).ShouldBe([null, "No seat left in your plan"]);
        (await Invitations.GetListAsync(new())).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Takes_no_more_rows_than_somebody_would_look_at()
    {
        using var session = SignedInAs(The.Mia);
        var rows = string.Join('\n', Enumerable.Range(0, InvitationConsts.MaxBulkRows + 1).Select(number => $"{number}@wingtip.example,Member"));

        await RefusedAsync(CaidenceErrorCodes.Invitations.TooManyRows, () => Invitations.PreviewBulkAsync(new() { Csv = rows }));
    }

    private async Task<(Guid Acme, Guid Globex)> BrandsAsync() => (await BrandAsync("Acme"), await BrandAsync("Globex"));
}

public sealed class Inviting_many_at_once_on_SQLite(SqliteStage stage) : Inviting_many_at_once(stage);

public sealed class Inviting_many_at_once_on_PostgreSQL(PostgreSqlStage stage) : Inviting_many_at_once(stage);
