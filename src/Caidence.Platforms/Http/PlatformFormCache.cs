using Microsoft.Extensions.Caching.Memory;

namespace Caidence.Platforms.Http;

/// <summary>Lead forms by platform and id. They are the advertiser's public wording and hold nothing of any lead.</summary>
internal sealed class PlatformFormCache : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(6);
    private readonly MemoryCache _forms = new(new MemoryCacheOptions { SizeLimit = 5_000 });

    public TForm? Find<TForm>(string key) where TForm : class => _forms.Get<TForm>((typeof(TForm), key));

    public void Keep<TForm>(string key, TForm form) where TForm : class => _forms.Set(
        (typeof(TForm), key), form, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Lifetime });

    public void Dispose() => _forms.Dispose();
}
