using Caidence.Core.BlobStoring;
using Caidence.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Import;

/// <summary>Its disk answers when somebody else has gone on with the import, and then with an error.</summary>
public abstract class A_worker_slower_than_its_lease(Stage stage) : ImportTest(stage)
{
    private Func<Task>? _meanwhile;

    [Fact]
    public async Task Leaves_the_import_to_whoever_has_taken_it()
    {
        using var session = SignedInAs(The.Max);
        var uploaded = await UploadAsync("email\na@x.example\nb@x.example");
        await Imports.StartAsync(uploaded.Id, new());
        var other = new LeadImportLease(Guid.CreateVersion7(), TimeSpan.FromMinutes(1));
        _meanwhile = () => TakeAsync(uploaded.Id, other);

        await Host.Jobs.RunAsync();

        var import = await ReadAsync(database => database.Set<LeadImport>().SingleAsync(import => import.Id == uploaded.Id));
        (import.IsHeldBy(other), import.Attempts, import.Failure).ShouldBe((true, 0, null));
        import.LeaseUntil.ShouldNotBeNull();
    }

    [Fact]
    public async Task Is_tried_again_when_nobody_has()
    {
        using var session = SignedInAs(The.Max);
        var uploaded = await UploadAsync("email\na@x.example\nb@x.example");
        await Imports.StartAsync(uploaded.Id, new());
        _meanwhile = () => Task.CompletedTask;

        await Host.Jobs.RunAsync();

        var import = await ReadAsync(database => database.Set<LeadImport>().SingleAsync(import => import.Id == uploaded.Id));
        (import.LeaseUntil, import.Attempts, import.Failure).ShouldBe((null, 1, nameof(IOException)));
    }

    protected override void Change(IServiceCollection services)
    {
        var container = services.Last(service => service.ServiceType == typeof(IBlobContainer<>)).ImplementationType!.MakeGenericType(typeof(LeadImportFiles));
        services.AddTransient<IBlobContainer<LeadImportFiles>>(provider =>
            new SlowDisk((IBlobContainer)ActivatorUtilities.CreateInstance(provider, container), () => _meanwhile));
    }

    private async Task TakeAsync(Guid importId, LeadImportLease lease)
    {
        Clock.Advance(TimeSpan.FromMinutes(2));
        await Host.InScopeAsync(async services =>
        {
            var database = services.GetRequiredService<EntityFrameworkCore.CaidenceDbContext>();
            (await database.FindAsync<LeadImport>(importId))!.Lease(lease, Clock.GetUtcNow().UtcDateTime).ShouldBeTrue();
            await database.SaveChangesAsync();
        });
    }

    private sealed class SlowDisk(IBlobContainer disk, Func<Func<Task>?> meanwhile) : IBlobContainer<LeadImportFiles>
    {
        public async Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default)
        {
            if (meanwhile() is not { } work)
            {
                return await disk.GetOrNullAsync(name, cancellationToken);
            }

            await work();
            throw new IOException();
        }

        public Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default) =>
            disk.SaveAsync(name, stream, overrideExisting, cancellationToken);

        public Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) => disk.GetAsync(name, cancellationToken);

        public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) => disk.ExistsAsync(name, cancellationToken);

        public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) => disk.DeleteAsync(name, cancellationToken);

        public Task<Uri> GetPresignedUrlAsync(string name, BlobAccess access, TimeSpan expiresIn, CancellationToken cancellationToken = default) =>
            disk.GetPresignedUrlAsync(name, access, expiresIn, cancellationToken);
    }
}

public sealed class A_worker_slower_than_its_lease_on_SQLite(SqliteStage stage) : A_worker_slower_than_its_lease(stage);

public sealed class A_worker_slower_than_its_lease_on_PostgreSQL(PostgreSqlStage stage) : A_worker_slower_than_its_lease(stage);
