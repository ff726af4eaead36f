using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Storage;

/// <summary>The pictures of one tenant.</summary>
public sealed class TenantContainer(BlobServer server, Guid? tenant)
{
    public Task SaveAsync(string name, Stream content, bool overrideExisting = false) =>
        InTenant(container => container.SaveAsync(name, content, overrideExisting).ContinueWithTrue());

    public Task<Stream> GetAsync(string name) => InTenant(container => container.GetAsync(name));

    public Task<Stream?> GetOrNullAsync(string name) => InTenant(container => container.GetOrNullAsync(name));

    public Task<bool> ExistsAsync(string name) => InTenant(container => container.ExistsAsync(name));

    public Task<bool> DeleteAsync(string name) => InTenant(container => container.DeleteAsync(name));

    public Task<Uri> GetPresignedUrlAsync(string name, BlobAccess access, TimeSpan expiresIn) =>
        InTenant(container => container.GetPresignedUrlAsync(name, access, expiresIn));

    private async Task<T> InTenant<T>(Func<IBlobContainer<Pictures>, Task<T>> ask)
    {
        using (server.Services.GetRequiredService<ICurrentTenant>().Change(tenant))
        {
            return await ask(server.Services.GetRequiredService<IBlobContainer<Pictures>>());
        }
    }
}

internal static class TaskExtensions
{
    public static async Task<bool> ContinueWithTrue(this Task task)
    {
        await task;
        return true;
    }
}
