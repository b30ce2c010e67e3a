// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/keychain/keychainbackend.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace trunkdesk {

namespace {

using QKeychain::Job;

class SystemKeychain : public KeychainBackend
{
public:
    void start(Verb verb, const QString &key, const QByteArray &secret, Callback done) override
    {
        static const auto service = u"trunkdesk"_s;
        switch (verb) {
        case Verb::Write: {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setBinaryData(secret);
            return run(job, key, [](const Job *) { return QByteArray(); }, std::move(done));
        }
        case Verb::Read:
            return run(new QKeychain::ReadPasswordJob(service), key,
                [](const Job *job) { return static_cast<const QKeychain::ReadPasswordJob *>(job)->binaryData(); }, std::move(done));
        case Verb::Remove: return run(new QKeychain::DeletePasswordJob(service), key, [](const Job *) { return QByteArray(); }, std::move(done));
        }
    }

private:
    /// The job deletes itself when it has finished. One that never does is left alone: the keychain still holds on to it.
    template<class Content>
    static void run(Job *job, const QString &key, Content content, Callback done)
    {
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &Job::finished, job, [content, done = std::move(done)](const Job *finished) {
            Reply reply;
            if (finished->error() == QKeychain::NoError)
                reply = {Reply::Outcome::Done, content(finished), {}};
            else if (finished->error() == QKeychain::EntryNotFound)
                reply.outcome = Reply::Outcome::NotFound;
            else
                reply.message = finished->errorString();
            done(reply);
        });
        job->start();
    }
};

} // namespace

std::unique_ptr<KeychainBackend> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace trunkdesk
