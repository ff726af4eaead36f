namespace Caidence.Social.Renewal;

internal sealed class RotatingConsent(string holderId)
{
    private readonly Lock _rotating = new();
    private string? _before;
    private int _inside;

    public string Newest { get; private set; } = $"{holderId}:0";
    public int Renewals { get; private set; }
    public int Refusals { get; private set; }
    public bool WasAskedTwiceAtOnce { get; private set; }

    public static string HolderOf(string refreshToken) => refreshToken.Split(':')[0];

    public IDisposable Enter()
    {
        WasAskedTwiceAtOnce |= Interlocked.Increment(ref _inside) > 1;
        return new Stay(this);
    }

    public bool TryRotate(string used)
    {
        lock (_rotating)
        {
            if (used != Newest && used != _before)
            {
                Refusals++;
                return false;
            }

            (_before, Newest) = (used, $"{holderId}:{++Renewals}");
            return true;
        }
    }

    private sealed record Stay(RotatingConsent Consent) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref Consent._inside);
    }
}
