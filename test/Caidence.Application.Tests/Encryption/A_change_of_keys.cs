using Caidence.Core.EntityFrameworkCore.Encryption;
using Caidence.Core.Security;
using Caidence.Data;
using Caidence.Hosting;
using Caidence.Leads;
using Caidence.Leads.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Encryption;

/// <summary>A new key is put in front, the job encrypts everything anew, the old key is taken away, and nobody has noticed.</summary>
public abstract class A_change_of_keys(Stage stage) : LeadTest(stage)
{
    private static readonly string New = FernetKey.Generate();
    private static readonly string Both = $"{New},{TestKeys.Encryption}";

    [Fact]
    public async Task Leaves_nothing_that_needs_the_old_key()
    {
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { name = "Grace Hopper", email = "grace@navy.example", city = "Arlington", opt_in = "yes" }));
        await DeliverAndDrainAsync(Sent.ByZapier(The.Zap, new { name = "Katherine Johnson", email = "k@nasa.example", company = "NASA", job_title = "Mathematician" }));

        (await ReEncryptAsync(Both)).Renewed.ShouldBeGreaterThan(20);

        (await ReEncryptAsync(New)).ShouldBe(new ReEncrypted(0, 0));
        (await ReEncryptAsync(Both)).ShouldBe(new ReEncrypted(0, 0));
    }

    [Fact]
    public async Task Is_noticed_by_nobody()
    {
        await DeliverAsync(Sent.ByZapier(The.Zap, new { name = "Grace Hopper", email = "grace@navy.example" }));
        await ReEncryptAsync(Both);

        await using var after = Open((EncryptionKeys.KeyRingName, New));
        await after.InScopeAsync(services => services.GetRequiredService<LeadInboxRound>().RunAsync(CancellationToken.None));
        var reply = await after.Service<ILeadWebhookReceiver>().ReceiveAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now, """{"email":"barbara@mit.example"}"""), CancellationToken.None);

        reply.StatusCode.ShouldBe(202);
        using var mia = after.SignedInAs(The.Mia);
        var leads = await after.Service<ILeadsAppService>().GetListAsync(new());
        leads.Items.Select(lead => lead.Email).ShouldBe(["grace@navy.example", "ada@analytical.example"]);
    }

    [Fact]
    public async Task Tells_of_what_no_key_opens()
    {
        var lost = await ReEncryptAsync(New);

        lost.Renewed.ShouldBe(0);
        lost.Unreadable.ShouldBeGreaterThan(10);
    }

    private async Task<ReEncrypted> ReEncryptAsync(string keys)
    {
        await using var host = Open((EncryptionKeys.KeyRingName, keys));
        return await host.InScopeAsync(services => services.GetRequiredService<ReEncryption>().RunAsync(CancellationToken.None));
    }
}

public sealed class A_change_of_keys_on_SQLite(SqliteStage stage) : A_change_of_keys(stage);

public sealed class A_change_of_keys_on_PostgreSQL(PostgreSqlStage stage) : A_change_of_keys(stage);
